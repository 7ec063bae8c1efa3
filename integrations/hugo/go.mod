module github.com/2i2c-org/kpi-widgets/integrations/hugo

go 1.19
